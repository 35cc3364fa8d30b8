package org.lectern.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.paging.SortKeys.Ordered;
import org.lectern.problem.ProblemException;
import org.lectern.seal.Seal;
import org.lectern.seal.SealKeys;

/**
 * Signs the cursors of a list together with its address, filters and order. A cursor is valid only
 * there; anything else is a 400. It is not bound to a caller, who sees what they may see from there
 * on, so a link to a later page can be passed on.
 */
@RequestScoped
class CursorSeal {
  /**
   * What may differ from page to page; the order is signed in its resolved form, not by its name.
   */
  private static final Set<String> OF_A_PAGE = Set.of("cursor", "limit", "count", "sort");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Seal seal;
  private final UriInfo address;

  CursorSeal(SealKeys keys, UriInfo address) {
    this.seal = keys.of("lectern cursors");
    this.address = address;
  }

  String close(Cursor cursor, List<Ordered> order) {
    return seal.close(json(cursor), list(order));
  }

  Cursor open(String text, List<Ordered> order) {
    return seal.open(text, list(order))
        .flatMap(CursorSeal::read)
        .orElseThrow(() -> ProblemException.malformed("cursor", "bad-cursor"));
  }

  private static Optional<Cursor> read(byte[] content) {
    try {
      return Optional.of(JSON.readValue(content, Cursor.class));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private byte[] list(List<Ordered> order) {
    Map<String, List<String>> filters = new TreeMap<>(address.getQueryParameters());
    filters.keySet().removeAll(OF_A_PAGE);
    return json(List.of(address.getPath(), filters, order.toString()));
  }

  private static byte[] json(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
