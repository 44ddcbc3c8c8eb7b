/** The path of an arc in a box of 100 by 100, between two angles in degrees (less than 360 apart), clockwise from the top. */
export function arc(from: number, to: number, radius: number): string {
  const at = (angle: number) => {
    const radians = ((angle - 90) * Math.PI) / 180;
    return `${(50 + radius * Math.cos(radians)).toFixed(2)} ${(50 + radius * Math.sin(radians)).toFixed(2)}`;
  };
  return `M${at(from)}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${at(to)}`;
}
