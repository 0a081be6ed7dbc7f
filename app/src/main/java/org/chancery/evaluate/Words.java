package org.chancery.evaluate;

/** Whether there is anything to code: the coder takes no text without words. */
final class Words {

  private Words() {}

  static boolean in(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
