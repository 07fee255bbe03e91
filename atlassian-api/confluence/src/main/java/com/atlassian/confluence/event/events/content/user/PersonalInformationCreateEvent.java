package com.atlassian.confluence.event.events.content.user;

import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.user.PersonalInformation;

public class PersonalInformationCreateEvent extends PersonalInformationEvent {
    @Deprecated
    public PersonalInformationCreateEvent(Object object, PersonalInformation personalInformation) {
        super(object, personalInformation);
    }

    public PersonalInformationCreateEvent(
            Object object, PersonalInformation personalInformation, OperationContext<?> operationContext) {
        super(object, personalInformation, operationContext);
    }
}
