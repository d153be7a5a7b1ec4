package com.example.yunzhushou;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;

/** The whole privacy policy, readable at any time, also before consent. */
public final class PolicyActivity extends Activity implements View.OnClickListener {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Panel panel = new Panel(this);
        panel.title(View.NO_ID, R.string.policy_title);
        panel.longText(R.id.policy_text, R.string.policy_text);
        panel.button(R.id.back_home, R.string.back_home, this);
        setContentView(panel.view());
    }

    @Override
    public void onClick(View tapped) {
        finish();
    }
}
