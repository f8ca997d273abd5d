export { nameOnCorridor } from '../../speech/instrument-name';
