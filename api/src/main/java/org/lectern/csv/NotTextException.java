package org.lectern.csv;

import java.io.IOException;
import org.lectern.csv.CsvFault.Code;
import org.lectern.sentence.Sentence;

/** The next byte of a file is not valid UTF-8; everything before it has been read. */
final class NotTextException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Code code;
  private final transient Sentence detail;

  NotTextException(Code code, Sentence detail) {
    super(detail.toString());
    this.code = code;
    this.detail = detail;
  }

  /** As a fault of the line with that byte. */
  CsvFault on(int line) {
    return new CsvFault(line, null, code, detail);
  }
}
