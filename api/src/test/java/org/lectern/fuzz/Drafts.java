package org.lectern.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.lectern.matrix.Requests.filled;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.matrix.Operations.Operation;
import org.lectern.matrix.Requests;

/**
 * Makes calls in good faith: whoever may do it gets what they ask for, as a rule.
 *
 * @param usual how often a body is the one that is known to be taken, of a hundred times
 */
record Drafts(Document document, Found found, int usual) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** Their known bodies are refused, so that nothing is changed. */
  private static final Set<String> KNOWN_TO_FAIL = Set.of("changePassword", "redeemPasswordLink");

  /** How often a parameter is sent, of a hundred times: lists go on where their pages are short. */
  private static final Map<String, Integer> WANTED = Map.of("limit", 50, "cursor", 50);

  /**
   * @param forReal whether a DELETE takes anything away
   */
  Draft of(
      Operation operation, Caller caller, Map<String, String> places, boolean forReal, Dice dice) {
    var draft = new Draft(operation);
    var good = new Good(places);
    path(draft, caller, places, dice);
    query(draft, caller, good, dice);
    if (operation.takes("dryRun") && operation.method().equals("DELETE")) {
      draft.query.removeIf(parameter -> parameter.name().equals("dryRun"));
      if (!forReal) draft.query.add(new Draft.Parameter("dryRun", "true"));
    }
    body(draft, good, dice);
    if (operation.path().startsWith("/api/v1/auth") && places.containsKey("cookie")) {
      draft.headers.put("Cookie", places.get("cookie"));
    }
    return draft;
  }

  private void path(Draft draft, Caller caller, Map<String, String> places, Dice dice) {
    var operation = draft.operation;
    for (var place : PLACE.matcher(operation.path()).results().toList()) {
      var name = place.group(1);
      var made = found.madeBy(caller, name);
      var exists = Requests.nameOf(operation.id(), name);
      var isFirst = draft.path.isEmpty();
      var own = isFirst && !made.isEmpty() && dice.chance(name.equals("importId") ? 95 : 20);
      draft.path.put(name, own ? dice.oneOf(made) : there(places, exists));
    }
  }

  private static String there(Map<String, String> places, String name) {
    return requireNonNull(places.get(name), () -> "Say on the stage what {" + name + "} is");
  }

  private void query(Draft draft, Caller caller, Good good, Dice dice) {
    var usual = Requests.QUERIES.getOrDefault(draft.operation.id(), "");
    for (var parameter : document.parameters(draft.operation, "query")) {
      var name = parameter.path("name").asText();
      var isUsual = usual.matches(".*[?&]" + name + "=.*");
      if (!parameter.path("required").asBoolean()
          && !isUsual
          && !dice.chance(WANTED.getOrDefault(name, 20))) {
        continue;
      }
      var value = value(draft.operation, caller, parameter, name, good, dice);
      if (value != null) draft.query.add(new Draft.Parameter(name, value));
    }
  }

  private String value(
      Operation operation, Caller caller, JsonNode parameter, String name, Good good, Dice dice) {
    if (name.equals("cursor")) return found.cursor(caller, operation);
    if (name.equals("sort")) return usualOrder(parameter.path("description").asText());
    var value = good.of(document.shape(parameter), name, dice);
    return value.isArray() ? value.get(0).asText() : value.asText();
  }

  /** "By name (default) or createdAt" names it. */
  private static String usualOrder(String description) {
    var named = Pattern.compile("(-?\\w+) \\(default\\)").matcher(description);
    return named.find() ? named.group(1) : null;
  }

  private void body(Draft draft, Good good, Dice dice) {
    var body = document.body(draft.operation);
    if (body == null) return;
    draft.headers.put("Content-Type", body.getKey());
    var known = Requests.BODIES.get(draft.operation.id());
    if (!body.getKey().endsWith("json")) {
      draft.raw = filled(file(draft), good.places()).getBytes(UTF_8);
    } else if (known != null
        && !KNOWN_TO_FAIL.contains(draft.operation.id())
        && dice.chance(usual)) {
      draft.json = parsed(filled(known, good.places()));
    } else {
      draft.json = good.of(body.getValue(), "", dice);
    }
  }

  /** Rows of what the query says. */
  private static String file(Draft draft) {
    if (draft.query.contains(new Draft.Parameter("kind", "USERS"))) {
      return "username,firstName,lastName,email\n{new},Ana,Łucja,{new}@example.org\n";
    }
    if (draft.query.contains(new Draft.Parameter("kind", "RESULTS"))) {
      return "session,course,item,username,score\n{session},{course},{scoredItem},{user},82.5\n";
    }
    var hasSession = draft.query.stream().anyMatch(it -> it.name().equals("session"));
    return hasSession ? "username\n{awayUser}\n{teacher}\n" : "session,username\n";
  }

  private static JsonNode parsed(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
