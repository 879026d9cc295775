package pl.sortownia.knowledge;

/** Through which channel an article may be sent (the channel rule). */
public enum Channel {
  /** General information: any channel. */
  GENERAL,
  /** Only to somebody whom the portal had logged in. */
  PROFILE_ONLY
}
