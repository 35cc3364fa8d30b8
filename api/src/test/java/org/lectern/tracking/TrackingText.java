package org.lectern.tracking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What reports say, as {@link TrackingModel} writes it. */
final class TrackingText {
  private static final List<String> FIGURES =
      List.of("progress", "score", "status", "overdue", "timeSeconds", "firstAccess", "lastAccess");

  private TrackingText() {}

  /** A line for each learner and course. */
  static Set<String> rows(JsonNode page) {
    var rows = new TreeSet<String>();
    for (var row : page.path("items")) {
      rows.add(row.at("/learner/id").asText() + " " + row.at("/course/id").asText() + figures(row));
    }
    return rows;
  }

  static String summary(JsonNode json) {
    var items = new TreeSet<String>();
    for (var item : json.path("items")) {
      items.add(
          "%s %s/%s"
              .formatted(
                  item.path("item").asText(),
                  item.path("done").asText(),
                  item.path("learners").asText()));
    }
    return "%s %s %s %s %s %s"
        .formatted(
            json.path("learners").asText(),
            json.path("finished").asText(),
            json.path("behind").asText(),
            json.path("neverCame").asText(),
            json.path("overdue").asText(),
            items);
  }

  static String byCourse(JsonNode json) {
    var lines = new TreeSet<String>();
    for (var row : json.path("courses")) lines.add(row.at("/course/id").asText() + figures(row));
    return json.path("progress").asText() + " " + json.path("score").asText() + " " + lines;
  }

  private static String figures(JsonNode row) {
    var progress = row.path("progress");
    assertTrue(progress.isNull() || progress.asInt() >= 0 && progress.asInt() <= 100);
    var figures = new StringBuilder();
    for (var figure : FIGURES) figures.append(' ').append(row.path(figure).asText());
    return figures.toString();
  }
}
