package org.lectern.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lectern.history.ChangeKind;
import org.lectern.history.SessionChange;
import org.lectern.session.SessionDetails;

/**
 * A session's details as texts, by the names of their members, so that history can compare them.
 */
record SessionFacts(Map<String, String> texts) {
  static SessionFacts of(SessionDetails details, String category) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("title", details.title());
    texts.put("externalId", details.externalId());
    texts.put("description", details.description());
    texts.put("category", category);
    var asked = details.dates();
    texts.put("timeZone", asked.timeZone());
    asked.dates().instants().forEach((field, at) -> texts.put(field.json(), text(at)));
    texts.put("durationDays", text(asked.dates().durationDays()));
    texts.put("visibilityAfterEnd", text(asked.afterEnd()));
    return new SessionFacts(texts);
  }

  /** Each member that changed. */
  List<SessionChange> since(SessionFacts before, UUID session) {
    return texts.keySet().stream()
        .filter(member -> !Objects.equals(before.texts.get(member), texts.get(member)))
        .map(
            member ->
                SessionChange.of(
                    session,
                    ChangeKind.DETAIL_CHANGED,
                    member,
                    before.texts.get(member),
                    texts.get(member)))
        .toList();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
