package com.example.yunzhushou;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

/** Where a user lands who does not agree: what the product does, the policy, a second thought, the way out. */
public final class BrowseActivity extends Activity implements View.OnClickListener {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Panel panel = new Panel(this);
        panel.title(R.id.browse_only, R.string.browse_title);
        panel.text(R.id.exit_notice, R.string.exit_notice);
        panel.text(View.NO_ID, R.string.browse_body);
        panel.button(R.id.privacy_policy, R.string.privacy_policy, this);
        panel.button(R.id.reconsider, R.string.reconsider, this);
        panel.button(R.id.exit, R.string.exit, this);
        setContentView(panel.view());
    }

    @Override
    public void onClick(View tapped) {
        int id = tapped.getId();
        if (id == R.id.privacy_policy) {
            startActivity(new Intent(this, PolicyActivity.class));
        } else if (id == R.id.reconsider) {
            startActivity(new Intent(this, MainActivity.class));
            finish();
        } else if (id == R.id.exit) {
            finishAffinity();
        }
    }
}
