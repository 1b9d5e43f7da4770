/** The value of `depends`, which no table gives. */
export const DEPENDS = 'depends';

/** Key of a link that names the edition of the policy. */
export const POLICY = 'policy';

/** The scope of a verdict that asks for nothing and is only worth knowing. */
export const TO_KNOW = 'know';
