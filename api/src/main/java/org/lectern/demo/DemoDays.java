package org.lectern.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code @-45 08:00} means: that many days from today, at that time in the session's zone. */
record DemoDays(LocalDate today, ZoneId zone) {
  private static final Pattern DAY = Pattern.compile("@(-?\\d+) (\\d\\d:\\d\\d)");

  static DemoDays from(Instant now, String zone) {
    var id = ZoneId.of(zone);
    return new DemoDays(now.atZone(id).toLocalDate(), id);
  }

  Instant at(String day) {
    return find(day).orElseThrow(() -> new IllegalArgumentException(day)).toInstant();
  }

  /** Puts the time that is meant in place of each such member. */
  void put(ObjectNode session) {
    for (var member : session.properties()) {
      find(member.getValue().asText())
          .map(moment -> moment.toOffsetDateTime().toString())
          .ifPresent(moment -> member.setValue(TextNode.valueOf(moment)));
    }
  }

  private Optional<ZonedDateTime> find(String text) {
    var day = DAY.matcher(text);
    if (!day.matches()) return Optional.empty();
    var date = today.plusDays(Long.parseLong(day.group(1)));
    return Optional.of(date.atTime(LocalTime.parse(day.group(2))).atZone(zone));
  }
}
