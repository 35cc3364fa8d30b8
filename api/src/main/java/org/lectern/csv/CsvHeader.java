package org.lectern.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.lectern.csv.CsvFault.Code;
import org.lectern.sentence.Sentence;
import org.lectern.text.Trimmed;

/** The first record of a file, matched to the columns of its kind. */
final class CsvHeader {
  static final int MOST_UNKNOWN = 100;

  /** As wide as the sheet of a spreadsheet, which fills rows up with empty cells. */
  private static final int MOST_CELLS = 16_384;

  private static final int MOST_NAMED = 500;

  /** A first line for spreadsheets; some of them fill it up to the width of the sheet. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([,;\t])\"?[,;\t]*");

  private final int line;
  private final char separator;
  private final List<String> written;
  private final CsvColumns columns;
  private final Map<String, Integer> index = new LinkedHashMap<>();

  private CsvHeader(CsvRecord record, char separator, List<String> written, CsvColumns columns) {
    this.line = record.line();
    this.separator = separator;
    this.written = written;
    this.columns = columns;
    for (int at = 0; at < written.size(); at++) {
      var name = columns.named(written.get(at));
      if (name != null) index.putIfAbsent(name, at);
    }
  }

  /** Reads the first line that is not blank; refuses it if it fits none of the kinds. */
  static CsvHeader read(CsvRecords records, List<CsvColumns> kinds) throws IOException {
    var first = firstOf(records, CsvCells.SEPARATORS);
    var named = SEPARATOR_LINE.matcher(first.text());
    var record = named.matches() ? firstOf(records, named.group(1)) : first;
    var separator = named.matches() ? named.group(1).charAt(0) : separatorOf(record.text());
    if (record.malformed()) {
      throw new CsvFault(record.line(), null, Code.TEXT_AFTER_QUOTE, "").refusal();
    }
    var written = new CsvCells(separator).of(record).stream().map(Trimmed::of).toList();
    requireFew(written, record.line());
    var headers =
        kinds.stream().map(kind -> new CsvHeader(record, separator, written, kind)).toList();
    return headers.stream()
        .filter(header -> header.faults().isEmpty())
        .findFirst()
        .orElseThrow(() -> new CsvRefusedException(headers.get(0).faults()));
  }

  private static void requireFew(List<String> written, int line) {
    var named = written.stream().filter(name -> !name.isEmpty()).count();
    if (written.size() <= MOST_CELLS && named <= MOST_NAMED) return;
    throw new CsvFault(line, null, Code.TOO_MANY_COLUMNS, "").refusal();
  }

  private static CsvRecord firstOf(CsvRecords records, String separators) throws IOException {
    var record = records.next(separators);
    while (record != null && isBlank(record.text())) record = records.next(separators);
    if (record == null) throw CsvFault.ofFile(Code.EMPTY_FILE, "").refusal();
    return record;
  }

  private static boolean isBlank(String record) {
    return Trimmed.isEmpty(record.replaceAll("[,;\t\"]", ""));
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

  /** Whether the header names the column at this place. */
  boolean names(int at) {
    return at < written.size() && !Trimmed.isEmpty(written.get(at));
  }

  /** How to refer to a column: by its name, or by its position if it has none. */
  String nameOf(int at) {
    return names(at) ? written.get(at) : "column " + (at + 1);
  }

  /** The position of each known column, by its canonical name. */
  Map<String, Integer> index() {
    return index;
  }

  /** What makes the whole file unreadable: missing or duplicate columns. */
  List<CsvFault> faults() {
    var faults = new ArrayList<CsvFault>();
    for (var group : columns.required()) {
      if (group.stream().noneMatch(index::containsKey)) {
        faults.add(fault(group.get(0), Code.MISSING_COLUMN, either(group)));
      }
    }
    var seen = new HashSet<String>();
    for (var name : written) {
      if (CsvReader.isTooLong(name)) faults.add(fault(null, Code.CELL_TOO_LONG, ""));
      var column = columns.named(name);
      if (column != null && !seen.add(column) && !columns.passesOver(name)) {
        faults.add(fault(name, Code.DUPLICATE_COLUMN, name));
      }
    }
    return faults;
  }

  /** The columns that are ignored, each once: named ones, and unnamed ones that contain text. */
  List<CsvFault> unknown(SortedSet<Integer> withText) {
    var names = new LinkedHashMap<String, String>();
    for (int at = 0; at < written.size(); at++) {
      if (names(at) ? isUnknown(written.get(at)) : withText.contains(at)) {
        names.putIfAbsent(CsvColumns.key(nameOf(at)), nameOf(at));
      }
    }
    var unknown = names.values().stream().map(name -> fault(name, Code.UNKNOWN_COLUMN, name));
    if (names.size() <= MOST_UNKNOWN) return unknown.toList();
    var faults = new ArrayList<>(unknown.limit(MOST_UNKNOWN).toList());
    var more = Sentence.of("and-more", names.size() - MOST_UNKNOWN);
    faults.add(fault(null, Code.UNKNOWN_COLUMN, more));
    return faults;
  }

  private boolean isUnknown(String name) {
    return columns.named(name) == null && !columns.passesOver(name);
  }

  private static Object either(List<String> names) {
    return names.stream().<Object>map(name -> name).reduce(CsvHeader::or).orElse("");
  }

  private static Object or(Object one, Object other) {
    return Sentence.of("or", one, other);
  }

  private CsvFault fault(String column, Code code, Object detail) {
    return new CsvFault(line, column, code, detail);
  }

  /** The most frequent separator in the header, outside of quotes; a comma if there is none. */
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
