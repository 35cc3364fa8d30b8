package org.lectern.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.content.NamedItems;
import org.lectern.identity.Users;
import org.lectern.results.ItemStates;
import org.lectern.results.Push;
import org.lectern.results.Results;
import org.lectern.results.Score;

/** Scores that were reported in the demonstration before it began. */
@ApplicationScoped
class DemoScores {
  private final NamedItems items;
  private final Results results;
  private final Users users;

  DemoScores(NamedItems items, Results results, Users users) {
    this.items = items;
    this.results = results;
    this.users = users;
  }

  /**
   * Of one item.
   *
   * @param said who reported them, and by learner the score and the day
   */
  void add(UUID session, UUID course, String externalId, ObjectNode said, DemoDays days) {
    var by = users.require(said.remove("by").asText()).id();
    var name = new NamedItems.Name(session, course, externalId);
    var item = items.find(List.of(name)).get(name).get(0);
    for (var learner : said.properties()) {
      var user = users.require(learner.getKey()).id();
      var at = new ItemStates.At(session, course, user, item.id());
      report(at, item, learner.getValue(), by, days);
    }
  }

  private void report(
      ItemStates.At at, NamedItems.Found item, JsonNode said, UUID by, DemoDays days) {
    var score = new Score(said.get("score").asDouble());
    var on = days.at(said.get("on").asText());
    results.push(List.of(new Push(at, score, on, score.passes(item.rules()))), by, on);
  }
}
