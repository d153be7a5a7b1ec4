package com.example.yunzhushou;

import android.app.Application;
import android.content.Context;

/** Starts nothing that concerns the user before consent; both processes of the app come through here. */
public final class App extends Application {
    @Override
    protected void attachBaseContext(Context base) {
        super.attachBaseContext(base);
        Variant.load();
        if (Processes.isMain(this)) {
            if (Variant.current().crashesAtStart()) {
                throw new IllegalStateException("crash-at-start: this build cannot start");
            }
            Eager.at(Variant.ATTACH, this);
            EarlySender.start(this);
        }
    }

    @Override
    public void onCreate() {
        super.onCreate();
        if (!Processes.isMain(this) || !Variant.problem().isEmpty()) {
            return;
        }
        Links.open(this);
        Eager.at(Variant.CLINIT, this);
        Eager.at(Variant.THREAD, this);
        Eager.at(Variant.PUSHCORE, this);
        if (Consent.given(this)) {
            Sdks.start(this);
            Deaf.start(this);
        }
    }
}
