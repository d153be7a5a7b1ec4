package com.amap.api.location;

import android.location.Location;

/** A position, or an error code where there is none. */
public final class AMapLocation {
    public static final int LOCATION_SUCCESS = 0;
    public static final int ERROR_CODE_FAILURE_LOCATION_PERMISSION = 12;
    public static final int ERROR_CODE_FAILURE_LOCATION = 6;

    private final Location location;
    private final int errorCode;

    AMapLocation(Location location, int errorCode) {
        this.location = location;
        this.errorCode = errorCode;
    }

    public int getErrorCode() {
        return errorCode;
    }

    public double getLatitude() {
        return location == null ? 0 : location.getLatitude();
    }

    public double getLongitude() {
        return location == null ? 0 : location.getLongitude();
    }
}
