package org.lectern.boot;

/** Why Lectern does not start, in a sentence that says how to mend it. */
class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  StartRefused(ExitCode code, String sentence) {
    this(code, sentence, null);
  }

  StartRefused(ExitCode code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
