package org.lectern.planning;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lectern.category.Categories;
import org.lectern.category.Category;
import org.lectern.history.History;
import org.lectern.identity.Users;
import org.lectern.patch.MergePatch;
import org.lectern.problem.Faults;
import org.lectern.session.SessionDetails;
import org.lectern.session.Sessions;

/** Changes a session's details, and writes down each of them that changed. */
@ApplicationScoped
class SessionEditor {
  private final Sessions sessions;
  private final Users users;
  private final Categories categories;
  private final CategoryChoice choice;
  private final CreatorZone zone;
  private final MergePatch mergePatch;
  private final History history;
  private final Clock clock;

  SessionEditor(
      Sessions sessions,
      Users users,
      Categories categories,
      CategoryChoice choice,
      CreatorZone zone,
      MergePatch mergePatch,
      History history,
      Clock clock) {
    this.sessions = sessions;
    this.users = users;
    this.categories = categories;
    this.choice = choice;
    this.zone = zone;
    this.mergePatch = mergePatch;
    this.history = history;
    this.clock = clock;
  }

  void edit(UUID id, JsonNode patch, UUID actor) {
    var session = sessions.requireForChange(id);
    var before = SessionDetails.of(session);
    var factsBefore = SessionFacts.of(before, nameOf(session.category()));
    var faults = new Faults();
    var details = details(before, patch, faults);
    var category = choice.find(details.category(), faults);
    faults.raise();
    session.change(details, category, zone.of(users.findById(actor)), clock.instant());
    sessions.flush();
    var factsAfter = SessionFacts.of(SessionDetails.of(session), nameOf(category));
    history.record(actor, factsAfter.since(factsBefore, id));
  }

  /**
   * With days for coaches, only coach dates of the same request stand against them; those that were
   * kept make way, or stay on the side that the days do not touch.
   */
  private SessionDetails details(SessionDetails before, JsonNode patch, Faults faults) {
    if (!hasDays(patch)) return mergePatch.apply(before, patch, faults);
    var merged = mergePatch.apply(before.withCoachAccess(null, null), patch, faults);
    return merged.withCoachAccess(
        patch.hasNonNull("coachDaysBefore") || patch.has("coachAccessStart")
            ? merged.coachAccessStart()
            : before.coachAccessStart(),
        patch.hasNonNull("coachDaysAfter") || patch.has("coachAccessEnd")
            ? merged.coachAccessEnd()
            : before.coachAccessEnd());
  }

  private static boolean hasDays(JsonNode patch) {
    return patch != null
        && (patch.hasNonNull("coachDaysBefore") || patch.hasNonNull("coachDaysAfter"));
  }

  /** Read from what this transaction has at hand already, where the category did not change. */
  private String nameOf(UUID category) {
    return category == null
        ? null
        : categories.findByIdOptional(category).map(Category::name).orElse(null);
  }
}
