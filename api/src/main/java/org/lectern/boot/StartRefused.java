package org.lectern.boot;

/** Why Lectern does not start, in a sentence that says how to mend it. */
class StartRefused extends RuntimeException {
  StartRefused(String sentence) {
    super(sentence);
  }

  StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
