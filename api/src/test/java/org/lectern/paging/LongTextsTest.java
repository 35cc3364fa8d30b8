package org.lectern.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.GivenSession;

/** A page whose rows hold much text ends early, so that many of them at once do not fill memory. */
@QuarkusTest
class LongTextsTest {
  private static final int CHANGES = 80;

  @Test
  void comeInShorterPagesAndAllOfThemOnce() {
    var address = "/api/v1/sessions/" + GivenSession.open().id();
    for (int i = 0; i < CHANGES; i++) {
      var text = ("%03d ".formatted(i)).repeat(990);
      As.admin().body(Map.of("description", text)).patch(address).then().statusCode(200);
    }
    var first = page(address + "/history?limit=200");
    assertTrue(first.getBoolean("page.hasMore"));
    assertTrue(first.getList("items").size() < CHANGES);
    var all = new ArrayList<>(descriptions(first));
    for (var at = first; at.getBoolean("page.hasMore"); ) {
      at = page(address + "/history?limit=200&cursor=" + at.getString("page.nextCursor"));
      all.addAll(descriptions(at));
    }
    var latestFirst =
        IntStream.range(0, CHANGES).mapToObj(i -> "%03d".formatted(CHANGES - 1 - i)).toList();
    assertEquals(latestFirst, all);
  }

  private static JsonPath page(String address) {
    return As.admin().get(address).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> descriptions(JsonPath page) {
    return page.<String>getList("items.to").stream()
        .filter(text -> text != null && text.matches("(?s)\\d{3} .{900,}"))
        .map(text -> text.substring(0, 3))
        .toList();
  }
}
