package org.lectern.enrollment.classlink;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** How a class is linked: by its current members; live links are not available yet. */
@Schema(
    examples =
        """
        {"mode": "SNAPSHOT"}""")
public record ClassLinkRequest(@Schema(defaultValue = "SNAPSHOT") LinkMode mode)
    implements Checked {
  @Override
  public void check(Faults faults) {
    if (mode == LinkMode.LIVE) {
      faults.add("/mode", "live-not-offered");
    }
  }
}
