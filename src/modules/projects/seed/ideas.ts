import { isSubject, type Subject } from '#directory';
import { records } from '#platform/demo';
