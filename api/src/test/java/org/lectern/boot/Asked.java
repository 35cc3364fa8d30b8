package org.lectern.boot;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.lectern.boot.settings.StartSettings;

/** The settings that a test starts with. */
class Asked implements StartSettings {
  private boolean demo;
  private boolean removing;
  private Optional<String> password = Optional.empty();
  private Optional<Instant> clock = Optional.empty();
  private Path keys;

  Asked inDemo() {
    demo = true;
    return this;
  }

  Asked removing() {
    removing = true;
    return this;
  }

  Asked password(String given) {
    password = Optional.of(given);
    return this;
  }

  Asked moved(Optional<Instant> start) {
    clock = start;
    return this;
  }

  Asked keys(Path folder) {
    keys = folder;
    return this;
  }

  @Override
  public boolean demo() {
    return demo;
  }

  @Override
  public Optional<String> adminPassword() {
    return password;
  }

  @Override
  public boolean removeDemoAccounts() {
    return removing;
  }

  @Override
  public Optional<Instant> clock() {
    return clock;
  }

  @Override
  public Path keysDir() {
    return keys;
  }

  @Override
  public Path dataDir() {
    return Path.of(".lectern/data");
  }

  @Override
  public boolean demoData() {
    return false;
  }
}
