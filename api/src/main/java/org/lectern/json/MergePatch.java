package org.lectern.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.problem.ProblemException;

/**
 * A patch by members, sent as {@code application/merge-patch+json} (RFC 7396): an absent member is
 * unchanged, {@code null} clears, an object is merged with the one that is there, a list is taken
 * as a whole, unknown ones are faults.
 */
@ApplicationScoped
public class MergePatch {
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final JsonBinding binding;

  MergePatch(JsonBinding binding) {
    this.binding = binding;
  }

  /** What {@code current} is after {@code patch}, checked as a whole. */
  public <T extends Checked> T apply(T current, JsonNode patch) {
    var faults = new Faults();
    var merged = apply(current, patch, faults);
    faults.raise();
    return merged;
  }

  /** The same for callers with more to check before refusing. */
  @SuppressWarnings("unchecked")
  public <T extends Checked> T apply(T current, JsonNode patch, Faults faults) {
    if (patch == null || !patch.isObject()) {
      throw ProblemException.malformed("", "not-an-object.patch");
    }
    var merged = (ObjectNode) binding.tree(current);
    merge(merged, (ObjectNode) patch);
    return binding.bind(merged, (Class<T>) current.getClass(), faults);
  }

  private static void merge(ObjectNode whole, ObjectNode patch) {
    for (var member : patch.properties()) {
      if (whole.get(member.getKey()) instanceof ObjectNode there
          && member.getValue() instanceof ObjectNode said) {
        merge(there, said);
      } else {
        whole.set(member.getKey(), member.getValue());
      }
    }
  }
}
