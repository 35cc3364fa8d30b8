package org.lectern.transfer.rows;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.csv.CsvFault;
import org.lectern.sentence.Sentence;

/** What made a whole import fail, and where in the file; the sentence is stored as it is said. */
public record ImportFault(
    String code,
    String detail,
    @Schema(nullable = true) Integer line,
    @Schema(nullable = true) String column) {

  public static ImportFault of(CsvFault fault) {
    var detail = Verdict.sentence(fault).toString();
    return new ImportFault(Verdict.code(fault), detail, fault.line(), fault.column());
  }

  public static ImportFault of(Sentence sentence, Integer line, String column) {
    return new ImportFault(sentence.code(), sentence.toString(), line, column);
  }
}
