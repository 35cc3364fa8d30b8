package org.lectern;

import java.util.ArrayList;
import java.util.List;
import org.lectern.identity.User;

/** A walk through all pages of a list, by its cursors. */
public final class Walk {
  private Walk() {}

  /** One member of every row, in the order met; {@code between} happens after the first page. */
  public static <T> List<T> of(User asking, String address, String member, Runnable between) {
    var seen = new ArrayList<T>();
    String cursor = null;
    do {
      var request = As.user(asking);
      if (cursor != null) request.queryParam("cursor", cursor);
      var page = request.get(address).then().statusCode(200).extract();
      seen.addAll(page.<List<T>>path("items." + member));
      if (cursor == null) between.run();
      cursor = page.path("page.nextCursor");
    } while (cursor != null);
    return seen;
  }
}
