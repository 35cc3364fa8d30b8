package org.lectern.csv;

import java.util.List;

/** A file that cannot be read any further, with all of its known faults. */
public class CsvRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<CsvFault> faults;

  public CsvRefusedException(List<CsvFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<CsvFault> faults() {
    return faults;
  }
}
