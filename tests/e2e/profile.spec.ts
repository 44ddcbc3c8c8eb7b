import { expect, test } from './browser';

test('what the own profile shows is kept', async ({ session }) => {
  await session.linkedin('/in/ada-sample/');
  await expect
    .poll(async () => (await session.stored('profile:unbound'))['profile:unbound'])
    .toMatchObject({
      items: { photo: { is: 'yes' }, skills: { is: 'yes' } },
    });
});
