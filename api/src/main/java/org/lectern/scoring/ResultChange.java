package org.lectern.scoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.lectern.etag.Versioned;
import org.lectern.outcome.Outcome;
import org.lectern.warning.Warning;

/** What reporting a score came to, and what is kept now. */
public record ResultChange(Outcome outcome, ResultResponse result, List<Warning> warnings)
    implements Versioned {
  @Override
  @JsonIgnore
  public int version() {
    return result.version();
  }
}
