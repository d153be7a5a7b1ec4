package com.amap.api.location;

/** Told once of the position that was asked for. */
public interface AMapLocationListener {
    void onLocationChanged(AMapLocation location);
}
