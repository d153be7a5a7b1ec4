package com.example.yunzhushou;

import android.Manifest;
import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.text.InputType;
import android.view.View;
import android.widget.EditText;
import android.widget.TextView;
import android.widget.Toast;

/** The first-run privacy notice; once agreed to, the log-in; once logged in, the way to the workbench. */
public final class MainActivity extends Activity implements View.OnClickListener {
    private static final int ASKED_FOR_NUMBER = 1;

    private EditText tenant;
    private EditText username;
    private EditText password;
    private TextView loginResult;
    private TextView numberResult;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (!Variant.problem().isEmpty()) {
            Toast.makeText(getApplicationContext(), getString(R.string.variant_unusable, Variant.problem()), Toast.LENGTH_LONG).show();
            finish();
        } else if (!Consent.given(this)) {
            showNotice();
        } else if (Consent.loggedIn(this)) {
            goHome();
        } else {
            showLogin();
        }
    }

    @Override
    public void onWindowFocusChanged(boolean focused) {
        super.onWindowFocusChanged(focused);
        if (focused) {
            // The clipboard answers only the app that has the input focus.
            Eager.at(Variant.ACTIVITY, this);
        }
    }

    private void showNotice() {
        Panel panel = new Panel(this).identified(R.id.privacy_dialog);
        panel.title(View.NO_ID, R.string.privacy_title);
        panel.longText(R.id.privacy_text, R.string.privacy_summary);
        panel.button(R.id.privacy_link, R.string.privacy_link, this);
        if (Variant.current().leavesNoChoice()) {
            panel.ticked(R.id.agree_checkbox, R.string.agree_checkbox);
            panel.button(R.id.agree, R.string.agree, this);
        } else {
            panel.button(R.id.agree, R.string.agree, this);
            panel.button(R.id.disagree, R.string.disagree, this);
        }
        setContentView(panel.view());
    }

    private void showLogin() {
        Panel panel = new Panel(this);
        panel.title(View.NO_ID, R.string.login_title);
        tenant = panel.field(R.id.tenant, R.string.tenant, 0);
        username = panel.field(R.id.username, R.string.username, 0);
        panel.button(R.id.fill_number, R.string.fill_number, this);
        numberResult = panel.text(R.id.fill_number_result);
        password = panel.field(R.id.password, R.string.password, InputType.TYPE_TEXT_VARIATION_PASSWORD);
        panel.button(R.id.login, R.string.login, this);
        loginResult = panel.text(R.id.login_result);
        panel.button(R.id.privacy_policy, R.string.privacy_policy, this);
        setContentView(panel.view());
    }

    @Override
    public void onClick(View tapped) {
        int id = tapped.getId();
        if (id == R.id.agree) {
            Consent.give(this);
            Sdks.start(getApplicationContext());
            Links.agreed(this);
            Deaf.start(this);
            showLogin();
        } else if (id == R.id.disagree) {
            startActivity(new Intent(this, BrowseActivity.class));
            finish();
        } else if (id == R.id.privacy_link || id == R.id.privacy_policy) {
            startActivity(new Intent(this, PolicyActivity.class));
        } else if (id == R.id.fill_number) {
            askThenFillNumber();
        } else if (id == R.id.login) {
            logIn();
        }
    }

    private void askThenFillNumber() {
        if (Functions.granted(this, Manifest.permission.READ_PHONE_STATE)) {
            fillNumber();
        } else {
            requestPermissions(new String[] {Manifest.permission.READ_PHONE_STATE}, ASKED_FOR_NUMBER);
        }
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        if (request != ASKED_FOR_NUMBER) {
            return;
        }
        fillNumber();
        if (!Functions.granted(this, Manifest.permission.READ_PHONE_STATE)) {
            Nagging.afterRefusal(this, permissions, request);
        }
    }

    private void fillNumber() {
        boolean granted = Functions.granted(this, Manifest.permission.READ_PHONE_STATE);
        String number = granted ? Functions.lineNumber(this) : "";
        Kept.offer(this, Functions.PHONE, number);
        if (number.isEmpty()) {
            numberResult.setText(R.string.fill_number_none);
        } else {
            username.setText(number);
            numberResult.setText(R.string.fill_number_done);
        }
    }

    private void logIn() {
        final String tenantCode = tenant.getText().toString().trim();
        final String account = username.getText().toString().trim();
        final String secret = password.getText().toString();
        if (tenantCode.isEmpty() || account.isEmpty() || secret.isEmpty()) {
            loginResult.setText(R.string.login_missing);
            return;
        }
        loginResult.setText(R.string.login_busy);
        Api.inBackground("log-in", new Runnable() {
            @Override
            public void run() {
                Api.post("/login", Api.form(
                        "tenant", tenantCode, "account", account, "password", secret,
                        "device", Ids.androidId(MainActivity.this)));
                // A demo without a server: the log-in goes through whatever the answer was.
                runOnUiThread(new Runnable() {
                    @Override
                    public void run() {
                        loggedIn();
                    }
                });
            }
        });
    }

    private void loggedIn() {
        if (!isFinishing() && Consent.given(this)) {
            Consent.logIn(this);
            goHome();
        }
    }

    private void goHome() {
        startActivity(new Intent(this, HomeActivity.class));
        finish();
    }
}
