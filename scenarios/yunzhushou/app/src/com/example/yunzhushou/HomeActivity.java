package com.example.yunzhushou;

import android.Manifest;
import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.util.Base64;
import android.view.View;
import android.widget.TextView;

import com.amap.api.location.AMapLocation;
import com.amap.api.location.AMapLocationClient;
import com.amap.api.location.AMapLocationListener;

/** The workbench. Each function asks for its permission when tapped, and has an answer for a refusal. */
public final class HomeActivity extends Activity implements View.OnClickListener {
    private static final String[] LOCATION = {
        Manifest.permission.ACCESS_FINE_LOCATION, Manifest.permission.ACCESS_COARSE_LOCATION,
    };
    private static final String[] CAMERA = {Manifest.permission.CAMERA};
    private static final String[] MICROPHONE = {Manifest.permission.RECORD_AUDIO};
    private static final String[] CONTACTS = {Manifest.permission.READ_CONTACTS};

    /** The function of a request code, the position of its permissions in PERMISSIONS. */
    private static final int CHECK_IN = 0;
    private static final int SCAN = 1;
    private static final int VOICE = 2;
    private static final int DIRECTORY = 3;
    private static final String[][] PERMISSIONS = {LOCATION, CAMERA, MICROPHONE, CONTACTS};

    private TextView checkinResult;
    private TextView scanResult;
    private TextView voiceResult;
    private TextView pasteResult;
    private TextView directoryResult;
    private AMapLocationClient positioning;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Panel panel = new Panel(this);
        panel.title(R.id.home_title, R.string.home_title);
        panel.button(R.id.checkin, R.string.checkin, this);
        checkinResult = panel.text(R.id.checkin_result);
        panel.button(R.id.scan, R.string.scan, this);
        scanResult = panel.text(R.id.scan_result);
        panel.button(R.id.voice, R.string.voice, this);
        voiceResult = panel.text(R.id.voice_result);
        panel.button(R.id.paste, R.string.paste, this);
        pasteResult = panel.text(R.id.paste_result);
        panel.button(R.id.directory, R.string.directory, this);
        directoryResult = panel.text(R.id.directory_result);
        panel.button(R.id.settings, R.string.settings, this);
        setContentView(panel.view());
    }

    @Override
    public void onClick(View tapped) {
        int id = tapped.getId();
        if (id == R.id.checkin) {
            ask(CHECK_IN);
        } else if (id == R.id.scan) {
            ask(SCAN);
        } else if (id == R.id.voice) {
            ask(VOICE);
        } else if (id == R.id.directory) {
            ask(DIRECTORY);
        } else if (id == R.id.paste) {
            paste();
        } else if (id == R.id.settings) {
            startActivity(new Intent(this, SettingsActivity.class));
        }
    }

    @Override
    protected void onStop() {
        if (positioning != null) {
            positioning.stopLocation();
        }
        super.onStop();
    }

    private void ask(int function) {
        if (granted(function)) {
            perform(function);
        } else {
            requestPermissions(PERMISSIONS[function], function);
        }
    }

    @Override
    public void onRequestPermissionsResult(int function, String[] permissions, int[] results) {
        if (function < 0 || function >= PERMISSIONS.length) {
            return;
        }
        if (granted(function)) {
            perform(function);
        } else {
            refused(function);
            Nagging.afterRefusal(this, PERMISSIONS[function], function);
        }
    }

    /** One of the permissions is enough: approximate location is a choice of the user's. */
    private boolean granted(int function) {
        for (String permission : PERMISSIONS[function]) {
            if (Functions.granted(this, permission)) {
                return true;
            }
        }
        return false;
    }

    private void perform(int function) {
        if (function == CHECK_IN) {
            checkIn();
        } else if (function == SCAN) {
            scan();
        } else if (function == VOICE) {
            voice();
        } else {
            directory();
        }
    }

    /** Say what was refused and offer what works without it. */
    private void refused(int function) {
        if (function == CHECK_IN) {
            checkInWithout();
        } else if (function == SCAN) {
            scanResult.setText(R.string.scan_failed);
        } else if (function == VOICE) {
            voiceResult.setText(R.string.voice_failed);
        } else {
            directoryResult.setText(R.string.directory_failed);
        }
    }

    private void checkIn() {
        checkinResult.setText(R.string.checkin_busy);
        positioning = new AMapLocationClient(this);
        positioning.setLocationListener(new AMapLocationListener() {
            @Override
            public void onLocationChanged(AMapLocation location) {
                if (location.getErrorCode() == AMapLocation.LOCATION_SUCCESS) {
                    checkInAt(location.getLatitude(), location.getLongitude());
                } else {
                    checkInWithout();
                }
            }
        });
        positioning.startLocation();
    }

    private void checkInAt(double latitude, double longitude) {
        final String lat = String.valueOf(latitude);
        final String lng = String.valueOf(longitude);
        Kept.offer(this, Functions.LOCATION, lat + "," + lng);
        sendCheckIn(Api.form("lat", lat, "lng", lng), getString(R.string.checkin_done, lat + ", " + lng),
                getString(R.string.checkin_failed));
    }

    private void checkInWithout() {
        sendCheckIn(Api.form("manual", "1"), getString(R.string.checkin_manual), getString(R.string.checkin_manual_failed));
    }

    private void sendCheckIn(final String form, final String done, final String failed) {
        checkinResult.setText(R.string.checkin_sending);
        Api.inBackground("check-in", new Runnable() {
            @Override
            public void run() {
                final boolean taken = Api.succeeded(Api.post("/checkin", form));
                runOnUiThread(new Runnable() {
                    @Override
                    public void run() {
                        checkinResult.setText(taken ? done : failed);
                    }
                });
            }
        });
    }

    private void scan() {
        scanResult.setText(R.string.scan_busy);
        Scanner.takeFrame(this, new Scanner.Result() {
            @Override
            public void onFrame(byte[] jpeg) {
                if (jpeg == null) {
                    scanResult.setText(R.string.scan_failed);
                    return;
                }
                Kept.offer(HomeActivity.this, Functions.CAMERA, Base64.encodeToString(jpeg, Base64.NO_WRAP));
                scanResult.setText(R.string.scan_done);
            }
        });
    }

    private void voice() {
        voiceResult.setText(R.string.voice_busy);
        Api.inBackground("voice", new Runnable() {
            @Override
            public void run() {
                final byte[] sound = Recorder.record();
                runOnUiThread(new Runnable() {
                    @Override
                    public void run() {
                        recorded(sound);
                    }
                });
            }
        });
    }

    private void recorded(byte[] sound) {
        if (sound == null) {
            voiceResult.setText(R.string.voice_failed);
            return;
        }
        Kept.offer(this, Functions.MICROPHONE, Base64.encodeToString(sound, Base64.NO_WRAP));
        voiceResult.setText(R.string.voice_done);
    }

    private void paste() {
        String text = Functions.clipboardText(this);
        pasteResult.setText(text.isEmpty() ? getString(R.string.paste_empty) : getString(R.string.paste_done, text));
    }

    private void directory() {
        directoryResult.setText(R.string.directory_busy);
        Api.inBackground("directory", new Runnable() {
            @Override
            public void run() {
                final String contacts = Functions.contacts(HomeActivity.this);
                runOnUiThread(new Runnable() {
                    @Override
                    public void run() {
                        listed(contacts);
                    }
                });
            }
        });
    }

    private void listed(String contacts) {
        if (contacts == null) {
            directoryResult.setText(R.string.directory_failed);
            return;
        }
        Kept.offer(this, Functions.CONTACTS, contacts);
        int count = contacts.isEmpty() ? 0 : contacts.split("\n").length;
        directoryResult.setText(getString(R.string.directory_done, String.valueOf(count)));
    }
}
