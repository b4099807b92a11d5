// @ts-expect-error: not installed here, recognised by its import
import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';

@Injectable()
export class RolesGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
//^^^^^^^^^^^ oneFailure: `RolesGuard.canActivate` turns people away, and when `user?.role` is another value (line 9) no event is emitted
    const { user } = context.switchToHttp().getRequest();
    if (user?.role !== 'admin') return false;
    return true;
  }
}
