/** `600,000`, `eighteen`, `일억이천만 원`: a figure, in digits or in words. */
const FIGURES = [
  /\d/u,
  /[일이삼사오육칠팔구십백천만억조]\s?(?:원|달러|개월|퍼센트|프로|영업일)/u,
  /[일이삼사오육칠팔구십]?[십백천만억조][일이삼사오육칠팔구십백천만억조]+/u,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|half|third|quarter|double|triple)\b/iu,
];

/** Whether a stretch of text says a figure. */
export function hasFigure(text: string): boolean {
  return FIGURES.some((figure) => figure.test(text));
}
