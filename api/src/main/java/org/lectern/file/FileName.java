package org.lectern.file;

import org.lectern.problem.ProblemException;
import org.lectern.text.Trimmed;

/** What a file may be called: one line, no path. The name is kept exactly as it is. */
final class FileName {
  static final int LONGEST = 200;
  private static final String PARAMETER = "name";

  private FileName() {}

  static void require(String name) {
    if (Trimmed.isEmpty(name)) {
      throw fault("required", "Say what the file is called: ?name=….");
    }
    if (name.codePoints().anyMatch(FileName::endsOrSteersALine)) {
      throw fault("bad-text", "The name of a file must be a single line.");
    }
    if (name.codePointCount(0, name.length()) > LONGEST) {
      throw fault("too-long", "The name of a file takes at most %d characters.".formatted(LONGEST));
    }
    if (isPath(name)) {
      throw fault("a-path", "Send the name of the file alone, without the folders it was in.");
    }
  }

  private static boolean isPath(String name) {
    return name.indexOf('/') >= 0
        || name.indexOf('\\') >= 0
        || name.equals(".")
        || name.equals("..");
  }

  private static boolean endsOrSteersALine(int character) {
    return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
  }

  private static ProblemException fault(String code, String detail) {
    return ProblemException.invalid(PARAMETER, code, detail);
  }
}
