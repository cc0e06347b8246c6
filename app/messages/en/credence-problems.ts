/** What is wrong with a credence or a forecast of a value. */
export const credenceProblems = {
  'credence.missing': 'Give a probability in per cent, such as 70, or odds, such as 7:3.',
  'credence.unreadable':
    'This cannot be read as a probability. Write per cent, such as 70 or 70.5, or odds, such as 7:3.',
  'credence.out-of-range':
    'A credence lies between 1 % and 99 %. Numbers are in per cent, so 0.7 is less than one.',
  'forecast.missing': 'A forecast needs a median and both ends of the interval.',
  'forecast.low': 'The lower end lies below the median.',
  'forecast.high': 'The upper end lies above the median.',
  'forecast.not-positive': 'This observable is on a log scale, so its values lie above zero.',
} as const
