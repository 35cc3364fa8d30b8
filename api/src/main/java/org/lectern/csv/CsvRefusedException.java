package org.lectern.csv;

import java.util.List;

/** A file that cannot be read on, with everything that is known to be wrong with it. */
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
