package com.amap.api.location;

import android.content.Context;
import android.location.Location;
import android.location.LocationListener;
import android.location.LocationManager;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;

import java.util.List;

/**
 * A stand-in for AMap's positioning client. Like the vendor's it refuses to work until the app has said that its
 * policy was shown and agreed to. One position a start, told on the main thread.
 */
public final class AMapLocationClient implements LocationListener, Runnable {
    private static final int TIMEOUT_MS = 5000;

    private static final String[] PROVIDERS = {
        "fused", LocationManager.GPS_PROVIDER, LocationManager.NETWORK_PROVIDER,
    };

    private static volatile boolean shown;
    private static volatile boolean agreed;

    private final LocationManager locations;
    private final Handler handler = new Handler(Looper.getMainLooper());
    private AMapLocationListener listener;
    private boolean running;

    public AMapLocationClient(Context context) {
        if (!shown || !agreed) {
            throw new IllegalStateException("AMap: updatePrivacyShow and updatePrivacyAgree come first");
        }
        locations = (LocationManager) context.getApplicationContext().getSystemService(Context.LOCATION_SERVICE);
    }

    public static void updatePrivacyShow(Context context, boolean contained, boolean wasShown) {
        shown = contained && wasShown;
    }

    public static void updatePrivacyAgree(Context context, boolean hasAgreed) {
        agreed = hasAgreed;
    }

    public void setLocationListener(AMapLocationListener wanted) {
        listener = wanted;
    }

    /** Ask for a fresh position; the last known one is taken when none comes in time. */
    public void startLocation() {
        running = true;
        try {
            String provider = bestProvider();
            if (provider != null) {
                locations.requestLocationUpdates(provider, 0, 0, this, Looper.getMainLooper());
            }
            handler.postDelayed(this, provider == null ? 0 : TIMEOUT_MS);
        } catch (SecurityException refused) {
            finish(new AMapLocation(null, AMapLocation.ERROR_CODE_FAILURE_LOCATION_PERMISSION));
        }
    }

    public void stopLocation() {
        running = false;
        handler.removeCallbacks(this);
        try {
            locations.removeUpdates(this);
        } catch (SecurityException alreadyRevoked) {
            running = false;
        }
    }

    /** The platform's last known position, null where there is none or the platform refuses. */
    public AMapLocation getLastKnownLocation() {
        for (String provider : new String[] {LocationManager.GPS_PROVIDER, LocationManager.NETWORK_PROVIDER}) {
            try {
                Location last = locations.getLastKnownLocation(provider);
                if (last != null) {
                    return new AMapLocation(last, AMapLocation.LOCATION_SUCCESS);
                }
            } catch (SecurityException | IllegalArgumentException refused) {
                continue;
            }
        }
        return null;
    }

    @Override
    public void onLocationChanged(Location location) {
        finish(new AMapLocation(location, AMapLocation.LOCATION_SUCCESS));
    }

    @Override
    public void run() {
        AMapLocation last = getLastKnownLocation();
        finish(last == null ? new AMapLocation(null, AMapLocation.ERROR_CODE_FAILURE_LOCATION) : last);
    }

    @Override
    public void onStatusChanged(String provider, int status, Bundle extras) {}

    @Override
    public void onProviderEnabled(String provider) {}

    @Override
    public void onProviderDisabled(String provider) {}

    /** Fused where the platform has it (Android 12), else satellites, else the network; null when all are off. */
    private String bestProvider() {
        List<String> enabled = locations.getProviders(true);
        for (String provider : PROVIDERS) {
            if (enabled.contains(provider)) {
                return provider;
            }
        }
        return null;
    }

    private void finish(AMapLocation location) {
        if (!running) {
            return;
        }
        stopLocation();
        if (listener != null) {
            listener.onLocationChanged(location);
        }
    }
}
