package android.location;

import android.os.Bundle;
import android.os.Parcel;
import android.os.Parcelable;
import android.os.SystemClock;

/** A place at a time. */
public class Location implements Parcelable {
    private static final double EARTH_RADIUS_METRES = 6371009;
    private String provider;
    private long time;
    private long elapsedNanos;
    private double latitude;
    private double longitude;
    private double altitude;
    private float speed;
    private float bearing;
    private float accuracy;
    private boolean hasAltitude;
    private boolean hasSpeed;
    private boolean hasBearing;
    private boolean hasAccuracy;
    private boolean mock;
    private Bundle extras;

    public static final Parcelable.Creator<Location> CREATOR = new Parcelable.Creator<Location>() {
        @Override
        public Location createFromParcel(Parcel in) {
            return (Location) in.readValue(null);
        }

        @Override
        public Location[] newArray(int size) {
            return new Location[size];
        }
    };

    public Location(String provider) {
        this.provider = provider;
    }

    public Location(Location other) {
        set(other);
    }

    public void set(Location other) {
        provider = other.provider;
        time = other.time;
        elapsedNanos = other.elapsedNanos;
        latitude = other.latitude;
        longitude = other.longitude;
        altitude = other.altitude;
        speed = other.speed;
        bearing = other.bearing;
        accuracy = other.accuracy;
        hasAltitude = other.hasAltitude;
        hasSpeed = other.hasSpeed;
        hasBearing = other.hasBearing;
        hasAccuracy = other.hasAccuracy;
        mock = other.mock;
        extras = other.extras;
    }

    public void reset() {
        set(new Location(""));
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public long getTime() {
        return time;
    }

    public void setTime(long time) {
        this.time = time;
    }

    public long getElapsedRealtimeNanos() {
        return elapsedNanos;
    }

    public long getElapsedRealtimeMillis() {
        return elapsedNanos / 1000000;
    }

    public long getElapsedRealtimeAgeMillis() {
        return SystemClock.elapsedRealtime() - getElapsedRealtimeMillis();
    }

    public void setElapsedRealtimeNanos(long nanos) {
        elapsedNanos = nanos;
    }

    public double getLatitude() {
        return latitude;
    }

    public void setLatitude(double latitude) {
        this.latitude = latitude;
    }

    public double getLongitude() {
        return longitude;
    }

    public void setLongitude(double longitude) {
        this.longitude = longitude;
    }

    public boolean hasAltitude() {
        return hasAltitude;
    }

    public double getAltitude() {
        return altitude;
    }

    public void setAltitude(double altitude) {
        this.altitude = altitude;
        hasAltitude = true;
    }

    public boolean hasSpeed() {
        return hasSpeed;
    }

    public float getSpeed() {
        return speed;
    }

    public void setSpeed(float speed) {
        this.speed = speed;
        hasSpeed = true;
    }

    public boolean hasBearing() {
        return hasBearing;
    }

    public float getBearing() {
        return bearing;
    }

    public void setBearing(float bearing) {
        this.bearing = bearing;
        hasBearing = true;
    }

    public boolean hasAccuracy() {
        return hasAccuracy;
    }

    public float getAccuracy() {
        return accuracy;
    }

    public void setAccuracy(float accuracy) {
        this.accuracy = accuracy;
        hasAccuracy = true;
    }

    public boolean isFromMockProvider() {
        return mock;
    }

    public boolean isMock() {
        return mock;
    }

    public void setMock(boolean mock) {
        this.mock = mock;
    }

    public Bundle getExtras() {
        return extras;
    }

    public void setExtras(Bundle extras) {
        this.extras = extras;
    }

    public float distanceTo(Location other) {
        double y = Math.toRadians(other.latitude - latitude);
        double x = Math.toRadians(other.longitude - longitude);
        double a = Math.pow(Math.sin(y / 2), 2) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(x / 2), 2);
        return (float) (2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(a)));
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }

    @Override
    public String toString() {
        return "Location[" + provider + " " + latitude + "," + longitude + " hAcc=" + accuracy + "]";
    }
}
