import { storedList } from '../history/stored-list';
import { annotationSchema } from './annotation';

/** The stretches of time the member marked, as they are stored: one key for all of them. */
export const ANNOTATION_LIST = storedList('items', annotationSchema);
