/** Put by the background before the second script: the names alone, as the build has packed them. */
import names from 'virtual:glossary-names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { worldOf } from '../page/world';

export default defineUnlistedScript(() => {
	worldOf().names = names;
});
