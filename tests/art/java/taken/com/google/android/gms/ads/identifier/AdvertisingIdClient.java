package com.google.android.gms.ads.identifier;

import android.content.Context;

/** As an app carries it: its name and signatures are those of the real one. */
public final class AdvertisingIdClient {
  public static Info getAdvertisingIdInfo(Context context) {
    return new Info("38400000-8cf0-11bd-b23e-10b96e40000d", false);
  }

  public static final class Info {
    private final String id;
    private final boolean limited;

    public Info(String id, boolean limited) {
      this.id = id;
      this.limited = limited;
    }

    public String getId() { return id; }
    public boolean isLimitAdTrackingEnabled() { return limited; }
  }

  private AdvertisingIdClient() {}
}
