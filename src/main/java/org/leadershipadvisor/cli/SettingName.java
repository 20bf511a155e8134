package org.leadershipadvisor.cli;

import org.leadershipadvisor.framework.Setting;

/** Settings by their names in documents. */
final class SettingName extends ConstantName<Setting> {

    SettingName() {
        super(Setting.class);
    }
}
