package org.lectern.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lectern.content.ItemKind;
import org.lectern.content.Items;
import org.lectern.content.SessionOutlines.Row;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.results.ItemStates;
import org.lectern.results.OwnWork;
import org.lectern.sentence.Sentence;

/** A course as somebody reads it now, and its outline. */
public record OpenCourse(OwnWork.Place place, Reading reading, List<Row> outline) {
  /** 404 for an item that is not in it, 403 for one that does not open to them yet. */
  public Row requireOpen(String item) {
    var row = require(item);
    if (reading.isOpen(row)) return row;
    var opens = reading.dates().opensAt(row.days().opensAfterDays());
    if (opens == null) {
      throw ProblemException.forbidden("not-open-yet.days", row.days().opensAfterDays());
    }
    throw ProblemException.forbidden(Sentence.of("not-open-yet", opens), Map.of("from", opens));
  }

  /** The same, 409 for one of another kind, and 403 for whoever does not learn there. */
  public Row requireOwn(String item, ItemKind kind) {
    var row = requireOpen(item);
    if (row.kind() != kind) throw ProblemException.conflict("wrong-kind", row.kind());
    if (!reading.learns()) throw ProblemException.forbidden("not-a-learner.here");
    return row;
  }

  private Row require(String item) {
    return Query.id(item)
        .flatMap(id -> outline.stream().filter(row -> row.id().equals(id)).findFirst())
        .orElseThrow(() -> Items.notFound(item));
  }

  public ItemStates.At at(Row row) {
    return new ItemStates.At(place.session(), place.course(), place.user(), row.id());
  }

  public Instant now() {
    return reading.now();
  }

  /** When it is due for them; null if never. */
  public Instant dueAt(Row row) {
    return reading.dates().dueAt(row.days().dueAfterDays());
  }
}
