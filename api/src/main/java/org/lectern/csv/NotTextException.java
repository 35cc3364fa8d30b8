package org.lectern.csv;

import java.io.IOException;
import org.lectern.csv.CsvFault.Code;

/** The next byte of a file is not valid UTF-8; everything before it has been read. */
final class NotTextException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Code code;

  NotTextException(Code code, String detail) {
    super(detail);
    this.code = code;
  }

  /** As a fault of the line with that byte. */
  CsvFault on(int line) {
    return new CsvFault(line, null, code, getMessage());
  }
}
