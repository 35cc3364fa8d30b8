package org.lectern.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.lectern.session.SessionSettings;

/** The zone of a session that names none: its creator's, else the platform's. */
@ApplicationScoped
public class CreatorZone {
  private final SessionSettings settings;

  CreatorZone(SessionSettings settings) {
    this.settings = settings;
  }

  public ZoneId of(String creators) {
    return creators == null ? settings.timeZone() : ZoneId.of(creators);
  }
}
