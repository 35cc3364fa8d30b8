package org.lectern.boot.exit;

/** Why Lectern does not start, in a sentence that says how to correct it. */
public class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  public StartRefused(ExitCode code, String sentence) {
    this(code, sentence, null);
  }

  public StartRefused(ExitCode code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  public ExitCode code() {
    return code;
  }
}
