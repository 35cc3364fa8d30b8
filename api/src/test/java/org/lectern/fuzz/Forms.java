package org.lectern.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Requests whose very form is wrong: what they say does not matter then. */
final class Forms {
  private interface Form extends BiConsumer<Draft, Dice> {}

  private static final List<Form> OF_ANY =
      List.of(
          (draft, dice) -> draft.query.add(new Draft.Parameter("no-such-parameter", "1")),
          (draft, dice) -> draft.query.add(new Draft.Parameter("LIMIT", "1")),
          (draft, dice) -> draft.query.add(new Draft.Parameter("", "")),
          (draft, dice) -> draft.query.add(new Draft.Parameter("a\0", "\0")),
          Forms::repeat,
          (draft, dice) -> draft.headers.put("Accept", dice.oneOf("text/html", "image/png", "x")),
          (draft, dice) -> draft.headers.put("Accept", "application/json;q=0, */*;q=0.1"),
          (draft, dice) -> draft.headers.put("Accept-Language", "x".repeat(500)),
          (draft, dice) -> draft.headers.put("X-Request-Id", dice.oneOf("a b", "' or 1", "0")),
          (draft, dice) ->
              draft.headers.put(
                  "Authorization",
                  dice.oneOf("Bearer", "Bearer x", "Bearer a.b.c", "Basic eDp4", "lectern_pat_x")),
          (draft, dice) -> draft.headers.put("Cookie", "lectern_refresh=" + "x".repeat(300)));

  private static final List<Form> OF_A_BODY =
      List.of(
          (draft, dice) -> draft.headers.remove("Content-Type"),
          (draft, dice) ->
              draft.headers.put(
                  "Content-Type",
                  dice.oneOf("text/plain", "application/xml", "multipart/form-data", "x", "*/*")),
          (draft, dice) ->
              draft.headers.merge(
                  "Content-Type",
                  dice.oneOf("; charset=utf-16", "; charset=x", ";"),
                  String::concat),
          (draft, dice) -> draft.headers.put("Content-Encoding", dice.oneOf("gzip", "br", "x")),
          (draft, dice) -> draft.raw = new byte[0],
          (draft, dice) -> draft.raw = text(draft).getBytes(UTF_16),
          (draft, dice) -> draft.raw = ("\ufeff" + text(draft)).getBytes(UTF_8),
          (draft, dice) -> draft.raw = (text(draft) + "\0").getBytes(UTF_8),
          (draft, dice) -> draft.raw = (text(draft) + text(draft)).getBytes(UTF_8),
          (draft, dice) -> draft.raw = text(draft).replaceFirst("\\w", "é").getBytes(ISO_8859_1),
          (draft, dice) -> draft.raw = cut(text(draft), dice).getBytes(UTF_8),
          (draft, dice) ->
              draft.raw = dice.oneOf("[]", "null", "1", "\"x\"", "{,}").getBytes(UTF_8),
          (draft, dice) -> draft.raw = "[".repeat(dice.between(30, 5_000)).getBytes(UTF_8),
          (draft, dice) -> draft.raw = "{\"a\":".repeat(dice.between(30, 5_000)).getBytes(UTF_8),
          (draft, dice) -> draft.raw = "{\"a\":1,\"a\":2}".getBytes(UTF_8),
          (draft, dice) -> draft.raw = "{\"a\":NaN}".getBytes(UTF_8),
          (draft, dice) -> draft.raw = "{\"a\":\"\\ud800\"}".getBytes(UTF_8),
          (draft, dice) -> draft.raw = manyMembers(dice.between(100, 9_000)).getBytes(UTF_8),
          (draft, dice) -> draft.raw = "x".repeat(dice.between(1, 50_000)).getBytes(UTF_8));

  private Forms() {}

  static void spoil(Draft draft, Dice dice) {
    var forms = new ArrayList<>(OF_ANY);
    if (draft.headers.containsKey("Content-Type")) forms.addAll(OF_A_BODY);
    dice.oneOf(forms).accept(draft, dice);
  }

  private static void repeat(Draft draft, Dice dice) {
    if (draft.query.isEmpty()) return;
    var parameter = dice.oneOf(draft.query);
    draft.query.add(new Draft.Parameter(parameter.name(), dice.oneOf(parameter.value(), "x", "")));
  }

  private static String text(Draft draft) {
    return draft.raw == null ? String.valueOf(draft.json) : new String(draft.raw, UTF_8);
  }

  private static String cut(String text, Dice dice) {
    return text.substring(0, dice.between(0, text.length()));
  }

  private static String manyMembers(int count) {
    var text = new StringBuilder("{");
    for (int i = 0; i < count; i++) text.append("\"k").append(i).append("\":0,");
    return text.append("\"last\":0}").toString();
  }
}
