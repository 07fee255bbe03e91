package com.atlassian.confluence.event.events.content.user;

import com.atlassian.confluence.user.PersonalInformation;

public class PersonalInformationRemoveEvent extends PersonalInformationEvent {
    public PersonalInformationRemoveEvent(Object object, PersonalInformation personalInformation) {
        super(object, personalInformation);
    }
}
