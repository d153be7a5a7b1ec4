package com.example.yunzhushou;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

/** The policy, withdrawing consent and closing the account; the last two ask first. */
public final class SettingsActivity extends Activity implements View.OnClickListener {
    private boolean closesAccount;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        showChoices();
    }

    private void showChoices() {
        Panel panel = new Panel(this);
        panel.title(View.NO_ID, R.string.settings_title);
        panel.button(R.id.privacy_policy, R.string.privacy_policy, this);
        panel.button(R.id.withdraw_consent, R.string.withdraw_consent, this);
        panel.button(R.id.close_account, R.string.close_account, this);
        panel.button(R.id.back_home, R.string.back_home, this);
        setContentView(panel.view());
    }

    private void showQuestion(int question) {
        Panel panel = new Panel(this);
        panel.text(R.id.notice, question);
        panel.button(R.id.confirm, R.string.confirm, this);
        panel.button(R.id.cancel, R.string.cancel, this);
        setContentView(panel.view());
    }

    @Override
    public void onClick(View tapped) {
        int id = tapped.getId();
        if (id == R.id.privacy_policy) {
            startActivity(new Intent(this, PolicyActivity.class));
        } else if (id == R.id.withdraw_consent) {
            closesAccount = false;
            showQuestion(R.string.withdraw_question);
        } else if (id == R.id.close_account) {
            closesAccount = true;
            showQuestion(R.string.close_question);
        } else if (id == R.id.confirm) {
            confirmed();
        } else if (id == R.id.cancel) {
            showChoices();
        } else if (id == R.id.back_home) {
            finish();
        }
    }

    private void confirmed() {
        Sdks.stop(getApplicationContext());
        Links.close();
        Consent.withdraw(this);
        if (closesAccount) {
            Api.inBackground("close-account", new Runnable() {
                @Override
                public void run() {
                    Api.post("/account/close", Api.form("confirmed", "1"));
                }
            });
        }
        Intent first = new Intent(this, MainActivity.class);
        first.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK | Intent.FLAG_ACTIVITY_CLEAR_TASK);
        startActivity(first);
        finish();
    }
}
