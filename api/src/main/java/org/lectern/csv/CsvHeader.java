package org.lectern.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.csv.CsvFault.Code;
import org.lectern.text.Trimmed;

/** The first record of a file, held against the columns of its kind. */
final class CsvHeader {
  private final int line;
  private final char separator;
  private final List<String> written;
  private final CsvColumns columns;
  private final Map<String, Integer> index = new LinkedHashMap<>();

  private CsvHeader(CsvRecord record, char separator, CsvColumns columns) {
    this.line = record.line();
    this.separator = separator;
    this.written = new CsvCells(separator).of(record).stream().map(Trimmed::of).toList();
    this.columns = columns;
    for (int at = 0; at < written.size(); at++) {
      var name = columns.named(written.get(at));
      if (name != null) index.putIfAbsent(name, at);
    }
  }

  /** Reads the first line that is not blank; refuses it where it suits none of the kinds. */
  static CsvHeader read(CsvRecords records, List<CsvColumns> kinds) throws IOException {
    var record = records.next(CsvCells.SEPARATORS);
    while (record != null && record.text().isBlank()) record = records.next(CsvCells.SEPARATORS);
    if (record == null) throw CsvFault.ofFile(Code.EMPTY_FILE, "").refusal();
    if (record.malformed()) {
      throw new CsvFault(record.line(), null, Code.TEXT_AFTER_QUOTE, "").refusal();
    }
    var first = record;
    var separator = separatorOf(record.text());
    var headers = kinds.stream().map(kind -> new CsvHeader(first, separator, kind)).toList();
    return headers.stream()
        .filter(header -> header.faults().isEmpty())
        .findFirst()
        .orElseThrow(() -> new CsvRefusedException(headers.get(0).faults()));
  }

  char separator() {
    return separator;
  }

  CsvColumns columns() {
    return columns;
  }

  int size() {
    return written.size();
  }

  String written(int at) {
    return written.get(at);
  }

  /** Where each known column stands, by its proper name. */
  Map<String, Integer> index() {
    return index;
  }

  /** What makes the whole file unreadable: columns that are missing or there twice. */
  List<CsvFault> faults() {
    var faults = new ArrayList<CsvFault>();
    for (var group : columns.required()) {
      if (group.stream().noneMatch(index::containsKey)) {
        faults.add(fault(group.get(0), Code.MISSING_COLUMN, String.join(" or ", group)));
      }
    }
    var seen = new HashSet<String>();
    for (var name : written) {
      if (!name.isBlank() && !seen.add(CsvColumns.key(name))) {
        faults.add(fault(name, Code.DUPLICATE_COLUMN, name));
      }
    }
    return faults;
  }

  /** The columns that are not read. */
  List<CsvFault> unknown() {
    return written.stream()
        .filter(name -> columns.named(name) == null)
        .map(name -> fault(name, Code.UNKNOWN_COLUMN, name))
        .toList();
  }

  private CsvFault fault(String column, Code code, String detail) {
    return new CsvFault(line, column, code, detail);
  }

  /** The separator outside of quotes that the header has most of; a comma where it has none. */
  private static char separatorOf(String header) {
    var counts = new HashMap<Character, Integer>();
    var quoted = false;
    for (var c : header.toCharArray()) {
      if (c == '"') quoted = !quoted;
      if (!quoted) counts.merge(c, 1, Integer::sum);
    }
    var best = ',';
    for (var c : CsvCells.SEPARATORS.toCharArray()) {
      if (counts.getOrDefault(c, 0) > counts.getOrDefault(best, 0)) best = c;
    }
    return best;
  }
}
