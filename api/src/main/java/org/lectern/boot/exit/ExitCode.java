package org.lectern.boot.exit;

/** Why the process ended while starting, one number for each reason; listed in deploy/README.md. */
public enum ExitCode {
  UNEXPECTED(1),
  SETTING(10),
  KEYS(11),
  DATA_FOLDER(20),
  DATA_FOLDER_IN_USE(21),
  DATA_OF_ANOTHER_MAJOR_VERSION(22),
  DATABASE_URL(30),
  DATABASE_HOST_UNKNOWN(31),
  DATABASE_UNREACHABLE(32),
  DATABASE_PASSWORD(33),
  DATABASE_UNKNOWN(34),
  DATABASE_TOO_OLD(35),
  DATABASE_NOT_UTF8(36),
  DATABASE_DOES_NOT_FOLD(37),
  DATABASE_TABLES(38),
  OTHER_INSTALLATION(40),
  PORT_TAKEN(50);

  public final int number;

  ExitCode(int number) {
    this.number = number;
  }
}
