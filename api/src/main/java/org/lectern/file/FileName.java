package org.lectern.file;

import org.lectern.problem.ProblemException;
import org.lectern.text.Trimmed;

/** What a file may be called: one line, no path. The name is kept exactly as it is. */
final class FileName {
  static final int LONGEST = 200;
  private static final String PARAMETER = "name";

  private FileName() {}

  static void require(String name) {
    if (Trimmed.isEmpty(name)) throw ProblemException.invalid(PARAMETER, "required", PARAMETER);
    if (name.codePoints().anyMatch(FileName::endsOrSteersALine)) {
      throw ProblemException.invalid(PARAMETER, "bad-text", PARAMETER);
    }
    var length = name.codePointCount(0, name.length());
    if (length > LONGEST) {
      throw ProblemException.invalid(PARAMETER, "too-long", PARAMETER, LONGEST, length);
    }
    if (isPath(name)) throw ProblemException.invalid(PARAMETER, "a-path");
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
}
