/** Enter that ends the conversion of an input method sends no form. */
export function spareConversions(): void {
  document.addEventListener('keydown', (event) => {
    // Chromium tells the Enter of a conversion as composing, Safari only by the key code.
    const isConversion = event.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && isConversion && event.target instanceof HTMLInputElement) event.preventDefault();
  });
}
