package org.lectern.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.paging.SortKeys.Ordered;
import org.lectern.problem.ProblemException;

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
  private static final int SIGNATURE_LENGTH = 32;

  private final CursorKey key;
  private final UriInfo address;

  CursorSeal(CursorKey key, UriInfo address) {
    this.key = key;
    this.address = address;
  }

  String close(Cursor cursor, List<Ordered> order) {
    var content = json(cursor);
    return text(
        ByteBuffer.allocate(SIGNATURE_LENGTH + content.length)
            .put(signature(content, order))
            .put(content)
            .array());
  }

  Cursor open(String text, List<Ordered> order) {
    try {
      var bytes = Base64.getUrlDecoder().decode(text);
      var content = new byte[bytes.length - SIGNATURE_LENGTH];
      var signature = new byte[SIGNATURE_LENGTH];
      ByteBuffer.wrap(bytes).get(signature).get(content);
      var isOurs = MessageDigest.isEqual(signature, signature(content, order));
      if (isOurs && text(bytes).equals(text)) return JSON.readValue(content, Cursor.class);
    } catch (IOException | RuntimeException unreadable) {
      // told below, like a cursor of another list
    }
    throw ProblemException.malformed("cursor", "bad-cursor");
  }

  private byte[] signature(byte[] content, List<Ordered> order) {
    Map<String, List<String>> filters = new TreeMap<>(address.getQueryParameters());
    filters.keySet().removeAll(OF_A_PAGE);
    return key.sign(json(List.of(address.getPath(), filters, order.toString(), text(content))));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] json(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
